# مدت نگهداری: ستون آخر جدول‌ها، و مدت اعتبار یک انتخاب.

# تا بسته شدن مرورگر در آن نگه داشته می‌شود.
duration-session = تا زمانی که مرورگر را ببندید
# بدون پایان در مرورگر نگه داشته می‌شود.
duration-persistent = تا زمانی که آن را حذف کنید

duration-days = { $count } روز
duration-weeks = { $count } هفته
duration-months = { $count } ماه
duration-years = { $count } سال

# بیشترین مدت نگهداری؛ ممکن است کمتر باشد.
duration-up-to-days = حداکثر { $count } روز
duration-up-to-weeks = حداکثر { $count } هفته
duration-up-to-months = حداکثر { $count } ماه
duration-up-to-years = حداکثر { $count } سال
