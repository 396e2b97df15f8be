note
	description: "What a request carries: its body, and what that says it is."

deferred class
	API_REQUEST_CONTENT

feature -- Access

	content: detachable API_BODY
			-- The body; Void if there is none.

	body: detachable READABLE_STRING_8
			-- The octets of the body, those of files too; Void if there is none.
		do
			if attached content as l_content then
				Result := l_content.octets
			end
		end

	headers: API_HEADERS
			-- Header fields.
		deferred
		end

feature -- Body

	set_json (a_value: JSON_VALUE; a_type: READABLE_STRING_8)
			-- Send JSON.
		do
			set_body (a_value.representation, a_type)
		end

	set_text (a_text: READABLE_STRING_GENERAL; a_type: READABLE_STRING_8)
			-- Send a text in UTF-8, or in Latin-1 where its type says so.
		do
			set_body ((create {API_CHARSET}).octets (a_text, sent_type (a_type)), a_type)
		end

	set_form (a_form: API_FORM)
			-- Send a form. Only the form knows what stands between its parts.
		do
			if a_form.is_multipart then
				headers.remove ("Content-Type")
			end
			set_content (a_form.content, a_form.content_type)
		end

	set_file (a_file: API_FILE; a_type: READABLE_STRING_8)
			-- Send the octets of a file: as what the file says it is, else as `a_type'.
		require
			readable: a_file.is_readable
		do
			if a_file.media_type.same_string ({API_FILE}.Octets) then
				set_content (create {API_BODY}.make_with_file (a_file), a_type)
			else
				set_content (create {API_BODY}.make_with_file (a_file), a_file.media_type)
			end
		end

	set_body (a_body, a_type: READABLE_STRING_8)
			-- Send octets, as `a_type' unless the caller has given a type.
		do
			set_content (create {API_BODY}.make_with_octets (a_body), a_type)
		ensure
			body_set: attached body as l_body and then l_body.same_string (a_body)
		end

	set_content (a_content: API_BODY; a_type: READABLE_STRING_8)
			-- Send `a_content', as `a_type' unless the caller has given a type.
		do
			content := a_content
			if not headers.has ("Content-Type") then
				headers.extend ("Content-Type", a_type)
			end
		ensure
			content_set: content = a_content
		end

feature {NONE} -- Implementation

	sent_type (a_type: READABLE_STRING_8): READABLE_STRING_8
			-- The type that the caller has given, else `a_type'.
		do
			Result := a_type
			if attached headers.item ("Content-Type") as l_type then
				Result := l_type
			end
		end

end
