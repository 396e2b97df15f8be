note
	description: "Between ZOO_PART and JSON."

class
	ZOO_PART_CODEC

inherit
	API_UNION_CODEC [ZOO_PART]

feature -- Conversion

	decoded (a_json: JSON_VALUE): ZOO_PART
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if l_choice.is_tagged ("type", "text") then
				create {ZOO_TEXT_PART} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("type", "image") then
				create {ZOO_PART_IMAGE} Result.make_from_json (l_choice.object)
			else
				create {ZOO_PART_UNKNOWN} Result.make (a_json)
			end
		end

end
