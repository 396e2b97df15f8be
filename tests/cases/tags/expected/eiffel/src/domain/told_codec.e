note
	description: "Between TOLD and JSON."

class
	TOLD_CODEC

inherit
	API_UNION_CODEC [TOLD]

feature -- Conversion

	decoded (a_json: JSON_VALUE): TOLD
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if l_choice.is_tagged ("sort", "firm") then
				create {FIRM} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("sort", "person") then
				create {PERSON} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("sort", "Firm") then
				create {FIRM} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("sort", "Person") then
				create {PERSON} Result.make_from_json (l_choice.object)
			else
				create {TOLD_UNKNOWN} Result.make (a_json)
			end
		end

end
