note
	description: "Between LENT and JSON."

class
	LENT_CODEC

inherit
	API_UNION_CODEC [LENT]

feature -- Conversion

	decoded (a_json: JSON_VALUE): LENT
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if l_choice.is_tagged ("kind", "stamp") then
				create {STAMP} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("kind", "seal") then
				create {SEAL} Result.make_from_json (l_choice.object)
			else
				create {LENT_UNKNOWN} Result.make (a_json)
			end
		end

end
