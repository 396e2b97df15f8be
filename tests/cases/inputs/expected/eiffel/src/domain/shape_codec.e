note
	description: "Between SHAPE and JSON."

class
	SHAPE_CODEC

inherit
	API_UNION_CODEC [SHAPE]

feature -- Conversion

	decoded (a_json: JSON_VALUE): SHAPE
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if l_choice.is_tagged ("type", "circle") then
				create {CIRCLE} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("type", "square") then
				create {SQUARE} Result.make_from_json (l_choice.object)
			else
				create {SHAPE_UNKNOWN} Result.make (a_json)
			end
		end

end
