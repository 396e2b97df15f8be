note
	description: "Operations of Fine-tuning."

class
	FINE_TUNING_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	pets_pet_id_get (
			pet_id: READABLE_STRING_GENERAL;
			filter_a: READABLE_INDEXABLE [READABLE_STRING_GENERAL];
			x_head_er: detachable API_INTEGER;
			class_argument: detachable READABLE_STRING_GENERAL;
			self: detachable READABLE_STRING_GENERAL;
			options: detachable READABLE_STRING_GENERAL;
			owner_name: detachable READABLE_STRING_GENERAL;
			owner_name_2: detachable READABLE_STRING_GENERAL;
			owner_birth_lt: detachable READABLE_STRING_GENERAL
		): detachable LIST [EVAL_ITEM]
			-- GET /pets/{petId}
		require
			pet_id_not_empty: not pet_id.is_empty
		local
			l_request: API_REQUEST
			l_codec: API_LIST_CODEC [EVAL_ITEM]
		do
			create l_request.make ("GET", "/pets/{petId}")
			l_request.set_accept ("application/json")
			l_request.put_path ("petId", json_text (pet_id), "simple", False, False)
			l_request.put_query ("filter[a]", json_texts (filter_a), "form", True, False)
			if x_head_er /= Void then
				l_request.put_header ("X-Head-Er", x_head_er.to_request, "simple", False)
			end
			if class_argument /= Void then
				l_request.put_query ("class", json_text (class_argument), "form", True, False)
			end
			if self /= Void then
				l_request.put_query ("self", json_text (self), "form", True, False)
			end
			if options /= Void then
				l_request.put_query ("options", json_text (options), "form", True, False)
			end
			if owner_name /= Void then
				l_request.put_query ("owner_name", json_text (owner_name), "form", True, False)
			end
			if owner_name_2 /= Void then
				l_request.put_query ("owner__name", json_text (owner_name_2), "form", True, False)
			end
			if owner_birth_lt /= Void then
				l_request.put_query ("ownerBirth__lt", json_text (owner_birth_lt), "form", True, False)
			end
			send_request (l_request)
			create l_codec.make (create {API_MODEL_CODEC [EVAL_ITEM]})
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

end
