note
	description: "Between PLANT_BED_REQUEST_ROW and JSON."

class
	PLANT_BED_REQUEST_ROW_CODEC

inherit
	API_CODEC [PLANT_BED_REQUEST_ROW]
		redefine
			missing_field
		end

feature -- Status report

	accepts (a_json: JSON_VALUE): BOOLEAN
			-- <Precursor>
		do
			Result := not attached {JSON_NULL} a_json
		end

	missing_field (a_value: PLANT_BED_REQUEST_ROW): STRING_32
			-- <Precursor>
		do
			Result := a_value.missing_field
		end

feature -- Conversion

	decoded (a_json: JSON_VALUE): PLANT_BED_REQUEST_ROW
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if (create {API_TEXT_CODEC}).accepts (a_json) then
				create {PLANT_BED_REQUEST_ROW_STRING} Result.make ((create {API_TEXT_CODEC}).decoded (a_json))
			elseif (create {API_INTEGER_CODEC}).accepts (a_json) then
				create {PLANT_BED_REQUEST_ROW_INTEGER} Result.make ((create {API_INTEGER_CODEC}).decoded (a_json))
			else
				create {PLANT_BED_REQUEST_ROW_UNKNOWN} Result.make (a_json)
			end
		end

	encoded (a_value: PLANT_BED_REQUEST_ROW; a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			Result := a_value.as_json (a_is_request)
		end

end
