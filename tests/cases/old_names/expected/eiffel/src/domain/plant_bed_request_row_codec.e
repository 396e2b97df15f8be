note
	description: "Between PLANT_BED_REQUEST_ROW and JSON."

class
	PLANT_BED_REQUEST_ROW_CODEC

inherit
	API_UNION_CODEC [PLANT_BED_REQUEST_ROW]

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

end
