-- Sends args[1] as a form.
function init(args)
  wrk.method = "POST"
  wrk.body = args[1]
end
