note
	description: "Between NAMED and JSON."

class
	NAMED_CODEC

inherit
	API_UNION_CODEC [NAMED]

feature -- Conversion

	decoded (a_json: JSON_VALUE): NAMED
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if l_choice.is_tagged ("tool", "p") then
				create {PEN} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("tool", "r") then
				create {RAG} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("tool", "Pen") then
				create {PEN} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("tool", "Mop") then
				create {MOP} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("tool", "Rag") then
				create {RAG} Result.make_from_json (l_choice.object)
			else
				create {NAMED_UNKNOWN} Result.make (a_json)
			end
		end

end
