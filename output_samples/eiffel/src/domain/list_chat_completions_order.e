note
	description: "listChatCompletions order."

class
	LIST_CHAT_COMPLETIONS_ORDER

inherit
	API_TEXT_VALUES

feature -- Access

	asc: STRING_32 = {STRING_32} "asc"
			-- The value `"asc"'.

	desc: STRING_32 = {STRING_32} "desc"
			-- The value `"desc"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<asc, desc>>
		end

end
