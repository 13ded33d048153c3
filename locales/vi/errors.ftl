# Các trang lỗi: điều gì đã xảy ra và phải làm gì bây giờ.

error-back = Quay lại chính sách cookie
error-400-title = Không thể đọc yêu cầu này
error-400-text = Yêu cầu thiếu một phần hoặc có phần không xác định. Không có gì bị thay đổi. Hãy quay lại trang và thử lại.
error-403-title = Biểu mẫu này đến từ một trang web khác
error-403-text = Để bảo vệ bạn, chúng tôi chỉ chấp nhận lựa chọn từ trang của chính trang web này. Không có gì bị thay đổi. Hãy mở trang đó và chọn tại đó.
error-404-title = Không tìm thấy trang
error-404-text = Không có gì tại địa chỉ này.
error-405-title = Không thể thực hiện tại đây
error-405-text = Địa chỉ này có tồn tại nhưng không nhận loại yêu cầu này.
error-413-title = Đã gửi quá nhiều dữ liệu
error-413-text = Yêu cầu này lớn hơn mọi biểu mẫu của trang. Không có gì bị thay đổi.
error-421-title = Trang web không xác định
error-421-text = Máy chủ này không có chính sách cookie cho địa chỉ mà bạn yêu cầu.
error-500-title = Đã xảy ra lỗi
error-500-text = Lỗi thuộc về phía chúng tôi và đã được ghi vào nhật ký. Vui lòng thử lại sau.
error-503-title = Hiện không dùng được
error-503-text = Chính sách cookie của trang web này đang được sửa lỗi. Vui lòng thử lại sau vài phút.
