note
	description: "Operations of forms."

class
	FORMS_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	send_form (
			title: READABLE_STRING_GENERAL;
			remark: detachable READABLE_STRING_GENERAL;
			ratio: detachable API_NUMBER;
			when_argument: detachable READABLE_STRING_GENERAL;
			part: detachable PART;
			file: detachable API_FILE
		)
			-- POST /form
		require
			ratio_finite: ratio /= Void implies (create {API_CHECK}).is_finite (ratio.value)
			when_argument_has_offset: when_argument /= Void implies (create {API_CHECK}).has_offset (when_argument)
			part_complete: part /= Void implies part.is_complete
			file_readable: file /= Void implies file.is_readable
		local
			l_request: API_REQUEST
			l_form: API_FORM
		do
			create l_request.make ("POST", "/form")
			create l_form.make
			l_form.put ("title", json_text (title), "", "", True, False)
			if remark /= Void then
				l_form.put ("remark", json_text (remark), "", "", True, False)
			end
			if ratio /= Void then
				l_form.put ("ratio", ratio.to_request, "", "", True, False)
			end
			if when_argument /= Void then
				l_form.put ("when", json_text (when_argument), "", "", True, False)
			end
			if part /= Void then
				l_form.put ("part", part.to_request, "", "", True, False)
			end
			if file /= Void then
				l_form.put_file ("file", file, "")
			end
			l_request.set_form (l_form)
			send_request (l_request)
		end

	send_parts (
			title: READABLE_STRING_GENERAL;
			remark: detachable READABLE_STRING_GENERAL;
			ratio: detachable API_NUMBER;
			when_argument: detachable READABLE_STRING_GENERAL;
			part: detachable PART;
			file: detachable API_FILE
		)
			-- POST /parts
		require
			ratio_finite: ratio /= Void implies (create {API_CHECK}).is_finite (ratio.value)
			when_argument_has_offset: when_argument /= Void implies (create {API_CHECK}).has_offset (when_argument)
			part_complete: part /= Void implies part.is_complete
			file_readable: file /= Void implies file.is_readable
		local
			l_request: API_REQUEST
			l_form: API_FORM
		do
			create l_request.make ("POST", "/parts")
			create l_form.make_multipart ("multipart/form-data")
			l_form.put ("title", json_text (title), "", "", True, False)
			if remark /= Void then
				l_form.put ("remark", json_text (remark), "", "", True, False)
			end
			if ratio /= Void then
				l_form.put ("ratio", ratio.to_request, "", "", True, False)
			end
			if when_argument /= Void then
				l_form.put ("when", json_text (when_argument), "", "", True, False)
			end
			if part /= Void then
				l_form.put ("part", part.to_request, "", "", True, False)
			end
			if file /= Void then
				l_form.put_file ("file", file, "")
			end
			l_request.set_form (l_form)
			send_request (l_request)
		end

end
