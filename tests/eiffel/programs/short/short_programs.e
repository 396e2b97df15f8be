note
	description: "Runs each of the short programs on an answer of its own."

class
	SHORT_PROGRAMS

create
	make

feature {NONE} -- Initialization

	make
			-- A program a line.
		local
			l_samples: API_SAMPLE_TRANSPORT
			l_ignored: ANY
		do
			create l_samples
			l_samples.answer (200, "application/json", Chat)
			l_ignored := create {ONE_QUESTION}.make (l_samples)
			print ("%N")
			l_ignored := create {TWO_ROUNDS}.make (l_samples)
			if attached l_samples.last_request as l_request and then attached l_request.body as l_body then
				print (" " + l_body.has_substring ("%"tool_call_id%":%"call_1%"").out)
			end
			print ("%N")
			l_samples.answer (200, "application/json", "{%"object%":%"list%",%"data%":[{%"filename%":%"a.txt%"},{%"filename%":%"b.txt%"}],%"has_more%":false}")
			l_ignored := create {LISTING}.make (l_samples)
			print ("%N")
			l_samples.answer (200, "application/json", "{%"id%":%"file-1%"}")
			l_ignored := create {UPLOAD_A_FILE}.make (l_samples)
			print ("%N")
			l_samples.answer (404, "application/json", "{%"error%":{%"message%":%"No such model%"}}")
			l_ignored := create {REFUSED}.make (l_samples)
		end

feature {NONE} -- Implementation

	Chat: STRING_8 = "{%"choices%":[{%"message%":{%"role%":%"assistant%",%"content%":%"Hi!%",%"tool_calls%":[{%"id%":%"call_1%",%"type%":%"function%",%"function%":{%"name%":%"weather%",%"arguments%":%"{}%"}}]}}]}"
			-- An answer with a text and a call.

end
