note
	description: "Between NOTE_MIXED and JSON."

class
	NOTE_MIXED_CODEC

inherit
	API_UNION_CODEC [NOTE_MIXED]

feature -- Conversion

	decoded (a_json: JSON_VALUE): NOTE_MIXED
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			l_choice.consider (1, "", "a", "")
			if l_choice.best = 1 then
				create {NOTE_MIXED_OBJECT} Result.make_from_json (l_choice.object)
			elseif (create {API_TEXT_CODEC}).accepts (a_json) then
				create {NOTE_MIXED_STRING} Result.make ((create {API_TEXT_CODEC}).decoded (a_json))
			else
				create {NOTE_MIXED_UNKNOWN} Result.make (a_json)
			end
		end

end
