note
	description: "[
		# Files

		* one: [a document](b)
	]"

class
	PETS_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	list_pets (limit: detachable API_INTEGER; tag: detachable READABLE_STRING_GENERAL): detachable LIST [PET]
			-- GET /pets
			--
			-- `limit': How many: at most.
		local
			l_request: API_REQUEST
			l_codec: API_LIST_CODEC [PET]
		do
			create l_request.make ("GET", "/pets")
			l_request.add_security (<<"key">>)
			l_request.set_accept ("application/json")
			if limit /= Void then
				l_request.put_query ("limit", limit.to_request, "form", True, False)
			end
			if tag /= Void then
				l_request.put_query ("tag", json_text (tag), "form", True, False)
			end
			l_request.put_error ("default", create {API_MODEL_CODEC [ERROR]})
			send_request (l_request)
			create l_codec.make (create {PET_CODEC})
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	create_pet (pet: PET): detachable PET
			-- POST /pets
		require
			pet_complete: pet.is_complete
		local
			l_request: API_REQUEST
			l_codec: PET_CODEC
		do
			create l_request.make ("POST", "/pets")
			l_request.add_security (<<"key">>)
			l_request.set_accept ("application/json")
			l_request.set_json (pet.to_request, "application/json")
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	get_pet (pet_id: READABLE_STRING_GENERAL): detachable PET
			-- GET /pets/{petId}
		require
			pet_id_not_empty: not pet_id.is_empty
		local
			l_request: API_REQUEST
			l_codec: PET_CODEC
		do
			create l_request.make ("GET", "/pets/{petId}")
			l_request.add_security (<<"key">>)
			l_request.set_accept ("application/json")
			l_request.put_path ("petId", json_text (pet_id), "simple", False, False)
			l_request.put_error ("default", create {API_MODEL_CODEC [ERROR]})
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

end
