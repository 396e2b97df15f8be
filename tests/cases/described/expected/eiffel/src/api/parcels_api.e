note
	description: "What is on its way, and what has arrived."

class
	PARCELS_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	change_parcel (parcel_id: READABLE_STRING_GENERAL; parcel: PARCEL): detachable ANSWER
			-- Change a parcel
			--
			-- A parcel can be changed until it is on its way.
			--
			-- 1. Ask for it.
			-- 2. Change what may be changed, which is all of it but its number, and whatever the carrier has
			--    added.
			--
			-- | state | may change |
			-- |-------|------------|
			-- | new   | yes        |
			--
			-- ```json
			-- {"weight":   1}
			-- ```
			--
			-- Afterwards 3
			-- - and only then - it is sent.
			--
			-- PUT /parcels/{parcelId}
			--
			-- `parcel_id': Which parcel. As it is printed on the label.
		require
			parcel_id_not_empty: not parcel_id.is_empty
			parcel_complete: parcel.is_complete
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [ANSWER]
		do
			create l_request.make ("PUT", "/parcels/{parcelId}")
			l_request.set_accept ("application/json")
			l_request.put_path ("parcelId", json_text (parcel_id), "simple", False, False)
			l_request.set_json (parcel.to_request, "application/json")
			l_request.put_error ("400", create {API_MAP_CODEC [JSON_VALUE]}.make (create {API_ANY_CODEC}))
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	print_label (logo: API_FILE; size: detachable READABLE_STRING_GENERAL)
			-- POST /labels
			--
			-- `logo': Printed in the corner. `size': How large it is: - `a5`: for parcels - `a6`: for letters
		require
			logo_readable: logo.is_readable
		local
			l_request: API_REQUEST
			l_form: API_FORM
		do
			create l_request.make ("POST", "/labels")
			create l_form.make_multipart ("multipart/form-data")
			l_form.put_file ("logo", logo, "")
			if size /= Void then
				l_form.put ("size", json_text (size), "", "", True, False)
			end
			l_request.set_form (l_form)
			send_request (l_request)
		end

end
