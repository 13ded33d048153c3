# Thời hạn lưu trữ: cột cuối của các bảng và thời hạn của một lựa chọn.

# Được giữ trong trình duyệt cho đến khi đóng trình duyệt.
duration-session = cho đến khi bạn đóng trình duyệt
# Được giữ trong trình duyệt không thời hạn.
duration-persistent = cho đến khi bạn xóa

duration-days = { $count } ngày
duration-weeks = { $count } tuần
duration-months = { $count } tháng
duration-years = { $count } năm

# Thời gian lâu nhất; thực tế có thể ngắn hơn.
duration-up-to-days = tối đa { $count } ngày
duration-up-to-weeks = tối đa { $count } tuần
duration-up-to-months = tối đa { $count } tháng
duration-up-to-years = tối đa { $count } năm
