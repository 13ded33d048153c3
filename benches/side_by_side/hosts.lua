-- Draws one of the first args[1] sites and one of two languages for each request.
local requests = {}

function init(args)
  math.randomseed(1)
  for site = 0, tonumber(args[1]) - 1 do
    wrk.headers["Host"] = string.format("portal%05d.example.org", site)
    for _, language in ipairs({ "en", "fr" }) do
      wrk.headers["Accept-Language"] = language
      requests[#requests + 1] = wrk.format()
    end
  end
end

function request()
  return requests[math.random(#requests)]
end
