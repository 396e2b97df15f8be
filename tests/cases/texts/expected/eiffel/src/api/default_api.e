note
	description: "Operations of default."

class
	DEFAULT_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	query (body: READABLE_STRING_GENERAL): detachable STRING_32
			-- A string is a text under any media type
			--
			-- POST /graphql
		local
			l_request: API_REQUEST
		do
			create l_request.make ("POST", "/graphql")
			l_request.set_accept ("application/jwt")
			l_request.set_text (body, "application/graphql")
			send_request (l_request)
			Result := answered_text
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	count (body: INTEGER_64): detachable ANY
			-- Numbers, booleans, dates and known words are written as texts and read as what they are
			--
			-- POST /numbers
		require
			body_at_least: body >= 1
		local
			l_request: API_REQUEST
		do
			create l_request.make ("POST", "/numbers")
			l_request.set_accept ("text/plain")
			l_request.set_text (writer.text_of (json_integer (body)), "text/plain")
			send_request (l_request)
			if is_answer ("201", "") or is_answer ("202", "") then
				Result := answered_text
			elseif attached answered (create {API_BOOLEAN_CODEC}) as l_json then
				create {API_BOOLEAN} Result.make ((create {API_BOOLEAN_CODEC}).decoded (l_json))
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	put_octets (body: READABLE_STRING_GENERAL): detachable STRING_8
			-- Under octets a string is what the caller means, and an answer is never but octets
			--
			-- PUT /octets
		local
			l_request: API_REQUEST
		do
			create l_request.make ("PUT", "/octets")
			l_request.set_accept ("application/octet-stream")
			l_request.set_text (body, "application/octet-stream")
			send_request (l_request)
			Result := answered_octets
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	put_file (body: API_FILE): detachable STRING_8
			-- Octets that are declared as such, even under JSON
			--
			-- PUT /file
		require
			body_readable: body.is_readable
		local
			l_request: API_REQUEST
		do
			create l_request.make ("PUT", "/file")
			l_request.set_accept ("application/json")
			l_request.set_file (body, "application/json")
			send_request (l_request)
			Result := answered_octets
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	put_either (put_either_request: PUT_EITHER_REQUEST): detachable STRING_32
			-- A text is a text where it may be one
			--
			-- PUT /either
		require
			put_either_request_complete: put_either_request.is_complete
			put_either_request_readable: (attached {PUT_EITHER_REQUEST_FILE} put_either_request as l_file implies l_file.value.is_readable)
		local
			l_request: API_REQUEST
		do
			create l_request.make ("PUT", "/either")
			l_request.set_accept ("*/*")
			if attached {PUT_EITHER_REQUEST_FILE} put_either_request as l_file_0 then
				l_request.set_file (l_file_0.value, "application/x-either")
			else
				l_request.set_text (writer.text_of (put_either_request.to_request), "application/x-either")
			end
			send_request (l_request)
			Result := answered_text
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	put_base64 (body: READABLE_STRING_8): detachable STRING_32
			-- Base64 is text on the wire and octets in a program
			--
			-- PUT /base64
		local
			l_request: API_REQUEST
		do
			create l_request.make ("PUT", "/base64")
			l_request.set_accept ("text/plain")
			l_request.set_text (writer.text_of ((create {API_OCTETS_CODEC}).encoded (body, True)), "text/plain")
			send_request (l_request)
			Result := answered_text
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	put_range (body: STRING_TABLE [JSON_VALUE])
			-- A range of media types is no Content-Type
			--
			-- PUT /ranges
		local
			l_request: API_REQUEST
		do
			create l_request.make ("PUT", "/ranges")
			l_request.set_json ((create {API_MAP_CODEC [JSON_VALUE]}.make (create {API_ANY_CODEC})).encoded (body, True), "application/json")
			send_request (l_request)
		end

	send_form (body: STRING_TABLE [JSON_VALUE])
			-- A form without names for its fields
			--
			-- POST /forms
		local
			l_request: API_REQUEST
			l_form: API_FORM
		do
			create l_request.make ("POST", "/forms")
			create l_form.make_multipart ("multipart/form-data")
			l_form.put_all ((create {API_MAP_CODEC [JSON_VALUE]}.make (create {API_ANY_CODEC})).encoded (body, True))
			l_request.set_form (l_form)
			send_request (l_request)
		end

	put_form (
			items: detachable READABLE_INDEXABLE [PUT_FORM_REQUEST_ITEM];
			flat: detachable PUT_FORM_REQUEST_FLAT;
			raw: detachable READABLE_STRING_GENERAL;
			address: detachable PUT_FORM_REQUEST_ADDRESS;
			many: detachable READABLE_INDEXABLE [PUT_FORM_REQUEST_MANY_ITEM]
		)
			-- Styles of fields, and fields that are objects
			--
			-- PUT /forms
		require
			items_complete: items /= Void implies (create {API_LIST_CODEC [PUT_FORM_REQUEST_ITEM]}.make (create {API_MODEL_CODEC [PUT_FORM_REQUEST_ITEM]})).missing_item (items).is_empty
			flat_complete: flat /= Void implies flat.is_complete
			address_complete: address /= Void implies address.is_complete
			many_complete: many /= Void implies (create {API_LIST_CODEC [PUT_FORM_REQUEST_MANY_ITEM]}.make (create {API_MODEL_CODEC [PUT_FORM_REQUEST_MANY_ITEM]})).missing_item (many).is_empty
		local
			l_request: API_REQUEST
			l_form: API_FORM
		do
			create l_request.make ("PUT", "/forms")
			create l_form.make
			if items /= Void then
				l_form.put ("items", (create {API_LIST_CODEC [PUT_FORM_REQUEST_ITEM]}.make (create {API_MODEL_CODEC [PUT_FORM_REQUEST_ITEM]})).array (items, True), "", "deep", True, False)
			end
			if flat /= Void then
				l_form.put ("flat", flat.to_request, "", "form", True, False)
			end
			if raw /= Void then
				l_form.put ("raw", json_text (raw), "", "form", True, True)
			end
			if address /= Void then
				l_form.put ("address", address.to_request, "", "", True, False)
			end
			if many /= Void then
				l_form.put ("many", (create {API_LIST_CODEC [PUT_FORM_REQUEST_MANY_ITEM]}.make (create {API_MODEL_CODEC [PUT_FORM_REQUEST_MANY_ITEM]})).array (many, True), "", "", True, False)
			end
			l_request.set_form (l_form)
			send_request (l_request)
		end

end
