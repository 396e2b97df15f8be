note
	description: "Between OWNER and JSON."

class
	OWNER_CODEC

inherit
	API_UNION_CODEC [OWNER]

feature -- Conversion

	decoded (a_json: JSON_VALUE): OWNER
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if l_choice.is_tagged ("type", "person") then
				create {PERSON} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("type", "company") then
				create {COMPANY} Result.make_from_json (l_choice.object)
			else
				create {OWNER_UNKNOWN} Result.make (a_json)
			end
		end

end
