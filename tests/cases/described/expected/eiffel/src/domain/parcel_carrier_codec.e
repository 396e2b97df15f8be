note
	description: "Between PARCEL_CARRIER and JSON."

class
	PARCEL_CARRIER_CODEC

inherit
	API_CODEC [PARCEL_CARRIER]
		redefine
			missing_field
		end

feature -- Status report

	accepts (a_json: JSON_VALUE): BOOLEAN
			-- <Precursor>
		do
			Result := not attached {JSON_NULL} a_json
		end

	missing_field (a_value: PARCEL_CARRIER): STRING_32
			-- <Precursor>
		do
			Result := a_value.missing_field
		end

feature -- Conversion

	decoded (a_json: JSON_VALUE): PARCEL_CARRIER
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			l_choice.consider (1, "office", "", "")
			l_choice.consider (2, "bicycle", "", "")
			if l_choice.best = 1 then
				create {POST} Result.make_from_json (l_choice.object)
			elseif l_choice.best = 2 then
				create {PARCEL_CARRIER_WITH_BICYCLE} Result.make_from_json (l_choice.object)
			else
				create {PARCEL_CARRIER_UNKNOWN} Result.make (a_json)
			end
		end

	encoded (a_value: PARCEL_CARRIER; a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			Result := a_value.as_json (a_is_request)
		end

end
