note
	description: "Between MAP_VALUE and JSON."

class
	MAP_VALUE_CODEC

inherit
	API_UNION_CODEC [MAP_VALUE]

feature -- Conversion

	decoded (a_json: JSON_VALUE): MAP_VALUE
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			l_choice.consider (1, "", "x", "")
			if l_choice.best = 1 then
				create {POINT} Result.make_from_json (l_choice.object)
			elseif (create {API_INTEGER_CODEC}).accepts (a_json) then
				create {MAP_VALUE_INTEGER} Result.make ((create {API_INTEGER_CODEC}).decoded (a_json))
			elseif (create {API_OCTETS_CODEC}).accepts (a_json) then
				create {MAP_VALUE_OCTETS} Result.make ((create {API_OCTETS_CODEC}).decoded (a_json))
			else
				create {MAP_VALUE_UNKNOWN} Result.make (a_json)
			end
		end

end
