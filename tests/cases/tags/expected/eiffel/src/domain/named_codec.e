note
	description: "Between NAMED and JSON."

class
	NAMED_CODEC

inherit
	API_CODEC [NAMED]
		redefine
			missing_field
		end

feature -- Status report

	accepts (a_json: JSON_VALUE): BOOLEAN
			-- <Precursor>
		do
			Result := not attached {JSON_NULL} a_json
		end

	missing_field (a_value: NAMED): STRING_32
			-- <Precursor>
		do
			Result := a_value.missing_field
		end

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

	encoded (a_value: NAMED; a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			Result := a_value.as_json (a_is_request)
		end

end
