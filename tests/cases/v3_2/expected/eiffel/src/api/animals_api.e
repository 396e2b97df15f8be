note
	description: "All that lives here."

class
	ANIMALS_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	copy_animal (id: READABLE_STRING_GENERAL)
			-- COPY /animals/{id}
		require
			id_not_empty: not id.is_empty
		local
			l_request: API_REQUEST
		do
			create l_request.make ("COPY", "/animals/{id}")
			l_request.add_security (<<"key">>)
			l_request.add_security (<<"device">>)
			l_request.put_path ("id", json_text (id), "simple", False, True)
			send_request (l_request)
		end

	reserve_animal (id: READABLE_STRING_GENERAL)
			-- Reserve /animals/{id}
		require
			id_not_empty: not id.is_empty
		local
			l_request: API_REQUEST
		do
			create l_request.make ("Reserve", "/animals/{id}")
			l_request.add_security (<<"key">>)
			l_request.add_security (<<"device">>)
			l_request.put_path ("id", json_text (id), "simple", False, True)
			send_request (l_request)
		end

	animals_id_m_search (id: READABLE_STRING_GENERAL)
			-- M-SEARCH /animals/{id}
		require
			id_not_empty: not id.is_empty
		local
			l_request: API_REQUEST
		do
			create l_request.make ("M-SEARCH", "/animals/{id}")
			l_request.add_security (<<"key">>)
			l_request.add_security (<<"device">>)
			l_request.put_path ("id", json_text (id), "simple", False, True)
			send_request (l_request)
		end

	send_any_animal (any_model: ANY_MODEL): detachable ANY_MODEL
			-- POST /kinds
		require
			any_model_complete: any_model.is_complete
		local
			l_request: API_REQUEST
			l_codec: ANY_MODEL_CODEC
		do
			create l_request.make ("POST", "/kinds")
			l_request.add_security (<<"key">>)
			l_request.add_security (<<"device">>)
			l_request.set_accept ("application/json")
			l_request.set_json (any_model.to_request, "application/json")
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	send_place (place: PLACE): detachable PLACE
			-- POST /places
		require
			place_complete: place.is_complete
		local
			l_request: API_REQUEST
			l_codec: PLACE_CODEC
		do
			create l_request.make ("POST", "/places")
			l_request.add_security (<<"key">>)
			l_request.add_security (<<"device">>)
			l_request.set_accept ("application/json")
			l_request.set_json (place.to_request, "application/json")
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	send_link (address: READABLE_STRING_GENERAL)
			-- POST /link
		local
			l_request: API_REQUEST
			l_form: API_FORM
		do
			create l_request.make ("POST", "/link")
			l_request.add_security (<<"key">>)
			l_request.add_security (<<"device">>)
			create l_form.make
			l_form.put ("address", json_text (address), "", "form", True, True)
			l_request.set_form (l_form)
			send_request (l_request)
		end

	send_example (animal: ANIMAL): detachable ANIMAL
			-- POST /examples
		require
			animal_complete: animal.is_complete
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [ANIMAL]
		do
			create l_request.make ("POST", "/examples")
			l_request.add_security (<<"key">>)
			l_request.add_security (<<"device">>)
			l_request.set_accept ("application/json")
			l_request.set_json (animal.to_request, "application/json")
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

end
