note
	description: "Operations of default."

class
	DEFAULT_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	put_rules (
			code: READABLE_STRING_GENERAL;
			ruled: RULED;
			price: detachable API_NUMBER;
			identity: detachable READABLE_STRING_GENERAL;
			never: detachable READABLE_STRING_GENERAL;
			tags: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL]
		): detachable RULED
			-- PUT /rules/{code}
		require
			code_not_empty: not code.is_empty
			ruled_complete: ruled.is_complete
			price_finite: price /= Void implies (create {API_CHECK}).is_finite (price.value)
			tags_different: tags /= Void implies (create {API_CHECK}).are_different (tags)
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [RULED]
		do
			create l_request.make ("PUT", "/rules/{code}")
			l_request.set_accept ("application/json")
			l_request.put_path ("code", json_text (code), "simple", False, False)
			if price /= Void then
				l_request.put_query ("price", price.to_request, "form", True, False)
			end
			if identity /= Void then
				l_request.put_query ("identity", json_text (identity), "form", True, False)
			end
			if never /= Void then
				l_request.put_query ("never", json_text (never), "form", True, False)
			end
			if tags /= Void then
				l_request.put_query ("tags", json_texts (tags), "form", True, False)
			end
			l_request.set_json (ruled.to_request, "application/json")
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

end
