note
	description: "Between LENT_AGAIN and JSON."

class
	LENT_AGAIN_CODEC

inherit
	API_UNION_CODEC [LENT_AGAIN]

feature -- Conversion

	decoded (a_json: JSON_VALUE): LENT_AGAIN
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if l_choice.is_tagged ("type", "s") then
				create {STAMP} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("type", "l") then
				create {SEAL} Result.make_from_json (l_choice.object)
			else
				create {LENT_AGAIN_UNKNOWN} Result.make (a_json)
			end
		end

end
