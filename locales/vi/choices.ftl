# Biểu mẫu đồng ý và những gì được cho biết về một lựa chọn.

choices-title = Lựa chọn của bạn
choices-intro = Những gì cần sự đồng ý của bạn sẽ không được sử dụng trước khi bạn đồng ý. Bạn quyết định cho từng dịch vụ và có thể thay đổi ý kiến tại đây bất cứ lúc nào.
choices-nothing = Bạn không cần quyết định gì: nền tảng này không sử dụng cookie nào cần sự đồng ý của bạn.

status-none = Bạn chưa đưa ra lựa chọn. Các dịch vụ cần sự đồng ý của bạn đang tắt.
status-made = Đã lưu ngày { $made }. Lựa chọn của bạn được giữ đến ngày { $until }.
status-withdraw = Để rút lại mọi sự đồng ý của bạn, hãy chọn “Từ chối tất cả”.
status-expired = Lựa chọn của bạn ngày { $made } đã hết hạn ngày { $until }. Vui lòng chọn lại; các câu trả lời trước đây của bạn đã được điền sẵn.
status-stale = Dưới đây là những gì đã thay đổi kể từ lựa chọn của bạn ngày { $made }. Vui lòng kiểm tra các câu trả lời và lưu lại.
status-stale-new = Mới: { $service }
status-stale-changed = Đã thay đổi về thực chất: { $service }
status-gpc-honoured = Trình duyệt của bạn gửi tín hiệu Global Privacy Control. Tín hiệu này đã được tôn trọng: hoạt động tiếp thị đang tắt, trừ khi bạn đồng ý ở bên dưới.
status-gpc-overridden = Trình duyệt của bạn gửi tín hiệu Global Privacy Control. Tuy vậy, bạn đã đồng ý với hoạt động tiếp thị, nên lựa chọn của chính bạn được áp dụng.

old-questions-title = Lựa chọn của bạn chưa được lưu
old-questions-text = Chính sách đã thay đổi trong khi bạn đang đọc. Các câu trả lời của bạn vẫn được điền sẵn và những gì mới đã được đánh dấu. Vui lòng kiểm tra và lưu lại.

leftovers-sent = Các cookie sau đây thuộc về những dịch vụ đang tắt, nhưng trình duyệt của bạn vẫn còn giữ chúng. Hãy lưu lựa chọn của bạn một lần nữa hoặc xóa chúng trong phần cài đặt của trình duyệt:
leftovers-unseen = Không thể xem hoặc xóa từ đây các mục sau của những dịch vụ mà bạn đã từ chối. Nếu trước đây bạn đã đồng ý với các dịch vụ đó, hãy xóa các mục này trong phần cài đặt của trình duyệt:

category-necessary = Cần thiết
category-necessary-text = Nền tảng không thể hoạt động nếu thiếu các cookie này. Chúng luôn bật.
category-preferences = Tùy chỉnh
category-preferences-text = Các cookie này ghi nhớ những thiết lập giúp bạn sử dụng nền tảng thoải mái hơn.
category-statistics = Thống kê
category-statistics-text = Các cookie này đo lường cách nền tảng được sử dụng.
category-marketing = Tiếp thị
category-marketing-text = Các cookie này phân phối quảng cáo và theo dõi bạn vì mục đích đó, thường là từ trang web này sang trang web khác.

service-always-on = Luôn bật
service-new = Mới
service-changed = Đã thay đổi
service-exempt = Bật mà không cần sự đồng ý: pháp luật miễn trừ cho việc đo lường lượng truy cập này.
service-object = Tôi phản đối
service-gpc = Đang tắt do tín hiệu Global Privacy Control của bạn.
service-first-party = Bên thứ nhất
service-third-party = Bên thứ ba
service-country = Quốc gia: { $country }
service-privacy = Chính sách quyền riêng tư của { $provider }

button-reject = Từ chối tất cả
button-accept = Chấp nhận tất cả
button-save = Lưu lựa chọn
