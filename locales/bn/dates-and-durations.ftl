# কোনো কিছু কত দিন রাখা হয়: সারণির শেষ কলাম, এবং কোনো পছন্দের মেয়াদ।

# ব্রাউজার বন্ধ করা পর্যন্ত তাতে থাকে।
duration-session = আপনি ব্রাউজার বন্ধ না করা পর্যন্ত
# কোনো শেষ সময় ছাড়া ব্রাউজারে থাকে।
duration-persistent = আপনি মুছে না ফেলা পর্যন্ত

duration-days = { $count } দিন
duration-weeks = { $count } সপ্তাহ
duration-months = { $count } মাস
duration-years = { $count } বছর

# সর্বোচ্চ যত দিন রাখা হয়; তা কমও হতে পারে।
duration-up-to-days = সর্বোচ্চ { $count } দিন
duration-up-to-weeks = সর্বোচ্চ { $count } সপ্তাহ
duration-up-to-months = সর্বোচ্চ { $count } মাস
duration-up-to-years = সর্বোচ্চ { $count } বছর
