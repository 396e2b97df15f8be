note
	description: "Between PARCEL_CODE and JSON."

class
	PARCEL_CODE_CODEC

inherit
	API_UNION_CODEC [PARCEL_CODE]

feature -- Conversion

	decoded (a_json: JSON_VALUE): PARCEL_CODE
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if (create {API_INTEGER_CODEC}).accepts (a_json) then
				create {PARCEL_CODE_INTEGER} Result.make ((create {API_INTEGER_CODEC}).decoded (a_json))
			elseif (create {API_TEXT_CODEC}).accepts (a_json) then
				create {PARCEL_CODE_STRING} Result.make ((create {API_TEXT_CODEC}).decoded (a_json))
			else
				create {PARCEL_CODE_UNKNOWN} Result.make (a_json)
			end
		end

end
