note
	description: "Between DRAW_SHAPE_409_RESPONSE and JSON."

class
	DRAW_SHAPE_409_RESPONSE_CODEC

inherit
	API_UNION_CODEC [DRAW_SHAPE_409_RESPONSE]

feature -- Conversion

	decoded (a_json: JSON_VALUE): DRAW_SHAPE_409_RESPONSE
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if l_choice.is_tagged ("kind", "ink") then
				create {INK} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("kind", "chalk") then
				create {CHALK} Result.make_from_json (l_choice.object)
			else
				create {DRAW_SHAPE_409_RESPONSE_UNKNOWN} Result.make (a_json)
			end
		end

end
