note
	description: "Between THING_EITHER and JSON."

class
	THING_EITHER_CODEC

inherit
	API_UNION_CODEC [THING_EITHER]

feature -- Conversion

	decoded (a_json: JSON_VALUE): THING_EITHER
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if (create {API_INTEGER_CODEC}).accepts (a_json) then
				create {THING_EITHER_INTEGER} Result.make ((create {API_INTEGER_CODEC}).decoded (a_json))
			elseif (create {API_BOOLEAN_CODEC}).accepts (a_json) then
				create {THING_EITHER_BOOLEAN} Result.make ((create {API_BOOLEAN_CODEC}).decoded (a_json))
			else
				create {THING_EITHER_UNKNOWN} Result.make (a_json)
			end
		end

end
