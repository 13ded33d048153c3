# ระยะเวลาเก็บรักษา: คอลัมน์สุดท้ายของตาราง และอายุของตัวเลือก

# เก็บไว้ในเบราว์เซอร์จนกว่าจะปิด
duration-session = จนกว่าท่านจะปิดเบราว์เซอร์
# เก็บไว้ในเบราว์เซอร์โดยไม่มีกำหนดสิ้นสุด
duration-persistent = จนกว่าท่านจะลบ

duration-days = { $count } วัน
duration-weeks = { $count } สัปดาห์
duration-months = { $count } เดือน
duration-years = { $count } ปี

# ระยะเวลานานที่สุดที่เก็บ อาจสั้นกว่านี้ได้
duration-up-to-days = ไม่เกิน { $count } วัน
duration-up-to-weeks = ไม่เกิน { $count } สัปดาห์
duration-up-to-months = ไม่เกิน { $count } เดือน
duration-up-to-years = ไม่เกิน { $count } ปี
