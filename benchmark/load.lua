-- For wrk: asks for one address, or for so many windows of it in turn, and prints what wrk's own summary leaves out.
-- Arguments: the path, how many windows (0: the path as it is), "gzip" to ask as a browser does.
local DAY = 86400
local FIRST = os.time({ year = 2016, month = 1, day = 1, hour = 12 })

local requests, turn = {}, 0

function init(args)
  local path, windows = args[1], tonumber(args[2] or "0")
  local headers = args[3] == "gzip" and { ["Accept-Encoding"] = "gzip" } or {}
  if windows == 0 then
    requests = { wrk.format("GET", path, headers) }
    return
  end
  for i = 0, windows - 1 do
    local from = os.date("!%Y-%m-%d", FIRST + 7 * i * DAY)
    local to = os.date("!%Y-%m-%d", FIRST + (7 * i + 1000) * DAY)
    requests[#requests + 1] = wrk.format("GET", path .. "?from=" .. from .. "&to=" .. to, headers)
  end
end

function request()
  turn = turn % #requests + 1
  return requests[turn]
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    "requests %d, per second %.0f, MB per second %.0f, ms p50 %.1f p95 %.1f p99 %.1f max %.1f, errors: status %d, connect %d, read %d, write %d, timeout %d\n",
    summary.requests, summary.requests * 1e6 / summary.duration, summary.bytes / summary.duration,
    latency:percentile(50) / 1000, latency:percentile(95) / 1000, latency:percentile(99) / 1000, latency.max / 1000,
    errors.status, errors.connect, errors.read, errors.write, errors.timeout))
end
