note
	description: "Tests of what every operation relies on: streams, errors, retries, parameters, texts."

class
	API_FRAMEWORK_TEST

inherit
	API_TEST_CASE

create
	make

feature -- Basic operations

	run_all
			-- <Precursor>
		do
			run.run ("event stream", agent test_event_stream)
			run.run ("event stream with an error", agent test_event_error)
			run.run ("event stream of texts", agent test_text_events)
			run.run ("JSON lines", agent test_json_lines)
			run.run ("texts", agent test_texts)
			run.run ("numbers", agent test_numbers)
			run.run ("base 64", agent test_base_64)
			run.run ("parameters", agent test_parameters)
			run.run ("forms", agent test_forms)
			run.run ("headers", agent test_headers)
			run.run ("messages", agent test_messages)
			run.run ("credentials", agent test_credentials)
			run.run ("no host", agent test_no_host)
			run.run ("retries", agent test_retries)
		end

feature {NONE} -- Tests

	test_event_stream
			-- Events are the same however their octets are cut.
		local
			i: INTEGER
		do
			from
				i := 1
			until
				i > Event_octets.count
			loop
				run.verify ("cut after " + i.out, events (Event_octets, i) ~ "{%"a%":1};[1,%N2];%"%";%"x%";")
				i := i + 1
			end
		end

	test_event_error
			-- An error in a stream ends it.
		local
			l_reader: API_EVENT_READER
		do
			create taken.make_empty
			create l_reader.make (agent take, False, "", "[DONE]")
			run.verify ("media types", l_reader.accepts ("text/event-stream") and not l_reader.accepts ("application/json"))
			l_reader.feed ("data: 1%N%Ndata: {%"error%": {%"message%": %"no%"}}%N%Ndata: 2%N%N")
			run.verify ("events before it", taken ~ "1;")
			run.verify ("failure", attached l_reader.failure)
			run.verify ("error", attached {JSON_OBJECT} l_reader.error)
		end

	test_text_events
			-- Where events are texts they are no JSON; only what the document names ends a stream.
		local
			l_reader: API_EVENT_READER
		do
			create taken.make_empty
			create l_reader.make_text (agent take, "")
			l_reader.feed ("data: 12%N%Ndata: [DONE]%N%Ndata:%N%N")
			run.verify ("texts", taken ~ "%"12%";%"[DONE]%";%"%";")
			create taken.make_empty
			create l_reader.make (agent take, False, "type", "[END]")
			l_reader.feed ("event: ping%Ndata%N%Ndata: [1]%N%Ndata: [END] %N%Ndata: 3%N%N")
			run.verify ("empty data and end", taken ~ "{%"type%":%"ping%"};[1];")
		end

	test_json_lines
			-- A line without an end is one too.
		local
			l_reader: API_EVENT_READER
		do
			create taken.make_empty
			create l_reader.make_lines (agent take)
			l_reader.feed ("{}%N%N[1]%R%N2")
			l_reader.finish
			run.verify ("lines", taken ~ "{};[1];2;")
		end

	test_texts
			-- Any character survives; what JSON cannot hold is escaped.
		local
			l_json: API_JSON
			l_text: STRING_32
		do
			create l_json
			l_text := {STRING_32} "a%"\%N%/1/%/233/%/8364/%/128512/"
			run.verify ("there and back", l_json.to_text (l_json.from_text (l_text)).same_string (l_text))
			run.verify ("escaped", l_json.from_text ({STRING_32} "%"\%/1/").item ~ "\%"\\\u0001")
			if attached {JSON_STRING} l_json.value ("%"\ud83d\ude00%"") as l_pair then
				run.verify ("surrogates", l_json.to_text (l_pair).same_string ({STRING_32} "%/128512/"))
			else
				run.fail ("surrogates are not read")
			end
			run.verify ("half of a pair", attached {JSON_STRING} l_json.value ("%"a\ud83d%"") as l_half and then
				l_json.from_text (l_json.to_text (l_half)).item.as_lower ~ "a\ud83d")
			run.verify ("byte order mark", attached {JSON_OBJECT} l_json.value ("%/239/%/187/%/191/{}"))
			run.verify ("nested", attached l_json.value (nested (500)) and l_json.value (nested (500_000)) = Void)
			run.verify ("Latin-1", attached {JSON_STRING} typed_response (200, "application/json", "%"%/233/%"").json as l_latin and then
				l_json.to_text (l_latin).same_string ({STRING_32} "%/233/"))
			run.verify ("no JSON", l_json.value ("{") = Void and l_json.value ("") = Void)
		end

	test_numbers
			-- Integers are integers however they are written, and others stay what they are.
		local
			l_json: API_JSON
		do
			create l_json
			run.verify ("1.0", l_json.is_integer (sample ("1.0")) and then l_json.to_integer (sample ("1.0")) = 1)
			run.verify ("1e3", l_json.is_integer (sample ("1e3")) and then l_json.to_integer (sample ("1e3")) = 1000)
			run.verify ("1.5", not l_json.is_integer (sample ("1.5")))
			run.verify ("large", not l_json.is_integer (sample ("12345678901234567890123")))
			run.verify ("0.1", l_json.from_real (0.1).item ~ "0.1" and l_json.from_real (-1.7).item ~ "-1.7")
			run.verify ("0.3", l_json.from_real (0.1 + 0.2).item ~ "0.30000000000000004")
			run.verify ("exponents", l_json.from_real (1.0e300).item ~ "1e+300" and l_json.from_real (1.0e-7).item ~ "1e-07")
			run.verify ("2.0", l_json.from_real (2.0).item ~ "2" and l_json.from_real (0.0).item ~ "0")
			run.verify ("0.99", l_json.to_real (create {API_JSON_NUMBER}.make_from_text ("0.99")) = 0.99)
			run.verify ("9.95", l_json.from_real (9.95).item ~ "9.95" and l_json.from_real (99.99).item ~ "99.99")
			run.verify ("not a number", not l_json.is_finite ({REAL_64}.nan) and not l_json.is_finite ({REAL_64}.positive_infinity))
			run.verify ("exact", l_json.is_real (sample ("0.1")) and l_json.is_real (sample ("3")) and l_json.is_real (sample ("9007199254740992")))
			run.verify ("as it came", sample ("[1.10, 12345678901234567890123 ,1e999]").representation ~ "[1.10,12345678901234567890123,1e999]")
			run.verify ("inexact", not l_json.is_real (sample ("9007199254740993")) and not l_json.is_real (sample ("1e999")))
			run.verify ("largest", l_json.to_integer (sample ("9223372036854775807")) = {INTEGER_64}.max_value)
		end

	test_base_64
			-- Octets survive.
		local
			l_base_64: API_BASE_64
		do
			create l_base_64
			run.verify ("padding", l_base_64.encoded ("a") ~ "YQ==" and l_base_64.encoded ("ab") ~ "YWI=")
			run.verify ("octets", l_base_64.decoded (l_base_64.encoded ("%/0/%/255/%/128/x")) ~ "%/0/%/255/%/128/x")
		end

	test_parameters
			-- Styles are those of the specification (OpenAPI 3.1, 4.8.12.4).
		do
			run.verify ("form", parameter ("[%"blue%",%"black%"]", "form", False).in_query ~ "color=blue,black")
			run.verify ("form exploded", parameter ("[%"blue%",%"black%"]", "form", True).in_query ~ "color=blue&color=black")
			run.verify ("form object of arrays", parameter ("{%"R%":[1,2],%"G%":3}", "form", True).in_query ~ "R=1&R=2&G=3")
			run.verify ("deep array", parameter ("[{%"a%":1},{%"a%":2}]", "deep", True).in_query ~ "color%%5B0%%5D%%5Ba%%5D=1&color%%5B1%%5D%%5Ba%%5D=2")
			run.verify ("form object", parameter ("{%"R%":100,%"G%":200}", "form", True).in_query ~ "R=100&G=200")
			run.verify ("space", parameter ("[%"blue%",%"black%"]", "space", False).in_query ~ "color=blue%%20black")
			run.verify ("pipe", parameter ("[%"blue%",%"black%"]", "pipe", False).in_query ~ "color=blue%%7Cblack")
			run.verify ("deep indices", parameter ("{%"a%":[1,2]}", "deep-indices", True).in_query ~ "color%%5Ba%%5D%%5B0%%5D=1&color%%5Ba%%5D%%5B1%%5D=2")
			run.verify ("deep brackets", parameter ("{%"a%":[1,2]}", "deep-brackets", True).in_query ~ "color%%5Ba%%5D%%5B%%5D=1&color%%5Ba%%5D%%5B%%5D=2")
			run.verify ("deep repeat", parameter ("[{%"a%":1},{%"a%":2}]", "deep-repeat", True).in_query ~ "color%%5Ba%%5D=1&color%%5Ba%%5D=2")
			run.verify ("deep", parameter ("{%"R%":100,%"G%":200}", "deep", True).in_query ~ "color%%5BR%%5D=100&color%%5BG%%5D=200")
			run.verify ("simple", parameter ("{%"R%":100,%"G%":200}", "simple", True).in_path ~ "R=100,G=200")
			run.verify ("label", parameter ("[%"blue%",%"black%"]", "label", True).in_path ~ ".blue.black")
			run.verify ("matrix", parameter ("[%"blue%",%"black%"]", "matrix", True).in_path ~ ";color=blue;color=black")
			run.verify ("encoded", parameter ("%"a b/%/195/%/169/%"", "simple", False).in_path ~ "a%%20b%%2F%%C3%%A9")
			run.verify ("arrays in arrays", parameter ((create {API_JSON}).with_joined_items (sample ("[[1,[2,3]],[4]]"), "|,").representation, "form", False).in_query ~ "color=1%%7C2%%2C3,4")
			run.verify ("tab", parameter ("[1,2]", "tab", False).in_query ~ "color=1%%092")
			run.verify ("pipes in a path", parameter ("[1,2]", "pipe", False).in_path ~ "1%%7C2")
			run.verify ("pipes in a header", parameter ("[1,2]", "pipe", False).in_header ~ "1|2")
			run.verify ("header", parameter ("[1,2]", "simple", False).in_header ~ "1,2")
			run.verify ("cookie", parameter ("true", "form", True).in_cookie ~ "color=true")
		end

	test_forms
			-- Fields are encoded, files have names and types.
		local
			l_form: API_FORM
		do
			create l_form.make
			l_form.put ("a b", sample ("%"c&d%""), "", "", True, False)
			l_form.put ("e", sample ("[1,2]"), "", "", True, False)
			l_form.put ("f", sample ("{%"g%":true}"), "", "", True, False)
			run.verify ("urlencoded", l_form.body ~ "a+b=c%%26d&e=1&e=2&f=%%7B%%22g%%22%%3Atrue%%7D")
			create l_form.make
			l_form.put ("i", sample ("[{%"a%":1,%"b%":[2,3]},{%"a%":4}]"), "", "deep", True, False)
			l_form.put ("m", sample ("{%"k%":[%"v w%",1]}"), "", "deep", True, False)
			l_form.put ("n[]", sample ("[1,2]"), "", "deep", True, False)
			l_form.put ("o", sample ("{%"p%":1,%"q%":[2,3]}"), "", "form", True, False)
			l_form.put ("r", sample ("[{%"a%":1}]"), "", "", True, False)
			run.verify ("brackets", l_form.body ~
				"i%%5B0%%5D%%5Ba%%5D=1&i%%5B0%%5D%%5Bb%%5D%%5B0%%5D=2&i%%5B0%%5D%%5Bb%%5D%%5B1%%5D=3&i%%5B1%%5D%%5Ba%%5D=4"
				+ "&m%%5Bk%%5D=v+w&m%%5Bk%%5D=1&n%%5B%%5D=1&n%%5B%%5D=2&p=1&q=2&q=3&r=%%7B%%22a%%22%%3A1%%7D")
			create l_form.make_multipart ("multipart/form-data")
			l_form.put ("a", sample ("{%"b%":1}"), "", "", True, False)
			l_form.put_file ("f", file, "")
			run.verify ("part", l_form.body.has_substring ("name=%"a%"%R%NContent-Type: application/json%R%N%R%N{%"b%":1}%R%N"))
			run.verify ("file", l_form.body.has_substring ("name=%"f%"; filename=%"file.txt%"%R%N"))
			run.verify ("boundary", l_form.content_type.starts_with ("multipart/form-data; boundary="))
			create l_form.make_multipart ("multipart/mixed")
			l_form.put ("m", sample ("[{%"n%":%"x%"},1]"), "", "", True, False)
			l_form.put_file ("f", file, "image/png, image/jpeg")
			run.verify ("mixed", l_form.content_type.starts_with ("multipart/mixed; boundary="))
			run.verify ("items", l_form.body.has_substring ("name=%"m%"%R%NContent-Type: application/json%R%N%R%N{%"n%":%"x%"}%R%N")
				and l_form.body.has_substring ("name=%"m%"%R%N%R%N1%R%N"))
			run.verify ("file type", l_form.body.has_substring ("filename=%"file.txt%"%R%NContent-Type: image/png%R%N"))
		end

	test_headers
			-- Names do not look at case.
		local
			l_headers: API_HEADERS
		do
			create l_headers.make
			l_headers.extend ("Content-Type", "text/plain")
			l_headers.force ("content-type", "application/json")
			run.verify ("one", l_headers.count = 1 and then l_headers.item ("CONTENT-TYPE") ~ "application/json")
			run.verify ("unsafe", not l_headers.is_safe ("a%Nb"))
		end

	test_messages
			-- The API's own words come first; nothing secret is said.
		local
			l_message: API_MESSAGE
			l_request: API_REQUEST
		do
			create l_message
			run.verify ("nested", l_message.reason (typed_response (400, "application/json", "{%"error%":{%"code%":7,%"message%":%"No model%"}}")) ~ {STRING_32} "No model")
			run.verify ("problem", l_message.reason (typed_response (400, "application/problem+json", "{%"title%":%"Bad%",%"detail%":%"No fish%"}")) ~ {STRING_32} "No fish")
			run.verify ("list", l_message.reason (typed_response (422, "application/json", "{%"detail%":[{%"msg%":%"field required%"}]}")) ~ {STRING_32} "field required")
			run.verify ("page", l_message.reason (typed_response (502, "text/html", "<h1>Oh</h1>")) ~ {STRING_32} "The API has answered with status 502")
			create l_request.make ("GET", "/a")
			l_request.set_server ("https://me:secret@h.example")
			l_request.add_query ("key=secret")
			run.verify ("sent", (create {API_CLIENT}.make (run.configuration, run.samples)).response (l_request).is_answered)
			run.verify ("place", l_message.place (l_request, response (404, "X-Request-Id", "r1")) ~ {STRING_32} " (GET https://h.example/a, status 404, request r1)")
		end

	test_credentials
			-- A header that the caller gives stands before a credential.
		local
			l_request: API_REQUEST
			l_scheme: API_BEARER_SCHEME
		do
			create l_scheme.make ("token")
			create l_request.make ("GET", "/")
			l_scheme.apply (l_request, run.configuration)
			run.verify ("credential", attached l_request.headers.item ("authorization") as l_value and then l_value.starts_with ("Bearer "))
			create l_request.make ("GET", "/")
			l_request.put_header ("authorization", sample ("%"mine%""), "simple", False)
			l_scheme.apply (l_request, run.configuration)
			run.verify ("header", attached l_request.headers.item ("Authorization") as l_value and then l_value ~ "mine")
		end

	test_no_host
			-- A client that does not know where the API is says so; a path alone is one of the host that it knows.
		local
			l_client: API_CLIENT
			l_request: API_REQUEST
		do
			create l_client.make (run.configuration, run.samples)
			create l_request.make ("GET", "/a")
			l_request.set_server ("https://{region}.example/v1")
			run.verify ("no host", l_client.response (l_request).failure.has_substring ({STRING_32} "set_base_url"))
			run.verify ("nothing sent", run.samples.last_request = Void)
			create l_request.make ("GET", "/a")
			l_request.set_server ("/v2")
			run.verify ("answer", l_client.response (l_request).is_answered)
			run.verify ("path", l_request.url.has_substring ("://") and l_request.url.ends_with ("/v2/a"))
		end

	test_retries
			-- What the server asks for is done.
		local
			l_retries: API_RETRIES
			l_get, l_post: API_REQUEST
		do
			create l_retries
			create l_get.make ("GET", "/")
			create l_post.make ("POST", "/")
			run.verify ("503", l_retries.is_worth (l_get, response (503, "", "")) and not l_retries.is_worth (l_post, response (503, "", "")))
			run.verify ("429", l_retries.is_worth (l_post, response (429, "Retry-After", "2")))
			run.verify ("404", not l_retries.is_worth (l_get, response (404, "", "")))
			run.verify ("too long", not l_retries.is_worth (l_get, response (429, "Retry-After", "3600")))
			run.verify ("seconds", l_retries.wait (response (429, "Retry-After", "2"), 0) = 2000)
			run.verify ("date", l_retries.wait (response (429, "Retry-After", "Sun, 01 Mar 2026 00:00:05 GMT"), 0) = 6000)
			run.verify ("doubled", l_retries.wait (response (500, "", ""), 2) = 2000)
		end

feature {NONE} -- Implementation

	Event_octets: STRING_8 = "%/239/%/187/%/191/: comment%Ndata: {%"a%":1}%R%N%R%Nevent: e%Rdata: [1,%R%Ndata:2]%N%Nid: 7%Ndata%N%Ndata:%"x%"%N%Ndata: [DONE]%N%Ndata: 3%N%N"
			-- A stream with each kind of line and end of line.

	taken: STRING_8
			-- The events that came.
		attribute
			create Result.make_empty
		end

	take (a_json: JSON_VALUE)
			-- An event has come.
		do
			if attached {JSON_ARRAY} a_json as l_array and then l_array.count = 2 then
				taken.append ("[1,%N2];")
			else
				taken.append (a_json.representation + ";")
			end
		end

	events (a_octets: STRING_8; a_count: INTEGER): STRING_8
			-- The events of `a_octets', which come `a_count' at a time.
		local
			i: INTEGER
			l_reader: API_EVENT_READER
		do
			create taken.make_empty
			create l_reader.make (agent take, False, "", "[DONE]")
			from
				i := 1
			until
				i > a_octets.count
			loop
				l_reader.feed (a_octets.substring (i, (i + a_count - 1).min (a_octets.count)))
				i := i + a_count
			end
			l_reader.finish
			Result := taken
		end

	parameter (a_json, a_style: READABLE_STRING_8; a_is_exploded: BOOLEAN): API_PARAMETER
			-- A parameter called color.
		do
			create Result.make ("color", sample (a_json), a_style, a_is_exploded, False)
		end

	response (a_status: INTEGER; a_name, a_value: READABLE_STRING_8): API_RESPONSE
			-- An answer with a header, if `a_name' is not empty.
		local
			l_headers: API_HEADERS
		do
			create l_headers.make
			l_headers.extend ("Date", "Sat, 28 Feb 2026 23:59:59 GMT")
			if not a_name.is_empty then
				l_headers.extend (a_name, a_value)
			end
			create Result.make (a_status, l_headers, "")
		end

	typed_response (a_status: INTEGER; a_media_type, a_body: READABLE_STRING_8): API_RESPONSE
			-- An answer with a body.
		local
			l_headers: API_HEADERS
		do
			create l_headers.make
			l_headers.extend ("Content-Type", a_media_type)
			create Result.make (a_status, l_headers, a_body)
		end

	nested (a_depth: INTEGER): STRING_8
			-- An array in an array and so on.
		do
			create Result.make_filled ('[', a_depth)
			Result.append (create {STRING_8}.make_filled (']', a_depth))
		end

end
