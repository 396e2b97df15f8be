note
	description: "Between NUMBERED and JSON."

class
	NUMBERED_CODEC

inherit
	API_UNION_CODEC [NUMBERED]

feature -- Conversion

	decoded (a_json: JSON_VALUE): NUMBERED
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if l_choice.is_numbered ("type", 1) then
				create {LINE} Result.make_from_json (l_choice.object)
			elseif l_choice.is_numbered ("type", 2) then
				create {ARC} Result.make_from_json (l_choice.object)
			elseif l_choice.is_numbered ("type", 3) then
				create {ARC} Result.make_from_json (l_choice.object)
			else
				create {NUMBERED_UNKNOWN} Result.make (a_json)
			end
		end

end
