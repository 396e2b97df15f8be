note
	description: "Between CHANGE and JSON."

class
	CHANGE_CODEC

inherit
	API_UNION_CODEC [CHANGE]

feature -- Conversion

	decoded (a_json: JSON_VALUE): CHANGE
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if l_choice.is_tagged ("kind", "added") then
				create {ADDED} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("kind", "removed") then
				create {REMOVED} Result.make_from_json (l_choice.object)
			else
				create {CHANGE_UNKNOWN} Result.make (a_json)
			end
		end

end
