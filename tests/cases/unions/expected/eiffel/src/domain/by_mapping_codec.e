note
	description: "Between BY_MAPPING and JSON."

class
	BY_MAPPING_CODEC

inherit
	API_UNION_CODEC [BY_MAPPING]

feature -- Conversion

	decoded (a_json: JSON_VALUE): BY_MAPPING
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if l_choice.is_tagged ("flyer", "b") then
				create {BIRD} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("flyer", "p") then
				create {PLANE} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("flyer", "Plane") then
				create {PLANE} Result.make_from_json (l_choice.object)
			else
				create {BY_MAPPING_UNKNOWN} Result.make (a_json)
			end
		end

end
