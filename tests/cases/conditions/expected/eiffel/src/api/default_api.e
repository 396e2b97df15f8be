note
	description: "Operations of default."

class
	DEFAULT_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	send_parcel (parcel: PARCEL; desk: detachable API_INTEGER): detachable PARCEL
			-- POST /parcels
		require
			parcel_complete: parcel.is_complete
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [PARCEL]
		do
			create l_request.make ("POST", "/parcels")
			l_request.set_accept ("application/json")
			if desk /= Void then
				l_request.put_query ("desk", desk.to_request, "form", True, False)
			end
			l_request.set_json (parcel.to_request, "application/json")
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	send_form (form: FORM)
			-- POST /forms
		require
			form_complete: form.is_complete
		local
			l_request: API_REQUEST
		do
			create l_request.make ("POST", "/forms")
			l_request.set_json (form.to_request, "application/json")
			send_request (l_request)
		end

	send_claim (claim: CLAIM)
			-- What its sample must have follows from what it has, in two steps.
			--
			-- POST /claims
		require
			claim_complete: claim.is_complete
		local
			l_request: API_REQUEST
		do
			create l_request.make ("POST", "/claims")
			l_request.set_json (claim.to_request, "application/json")
			send_request (l_request)
		end

end
