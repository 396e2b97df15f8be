note
	description: "Never call a function (`none`), or let the model decide (`auto`)."

class
	CREATE_CHAT_COMPLETION_REQUEST_FUNCTION_CALL_MODE

inherit
	API_TEXT_VALUES

feature -- Access

	none_value: STRING_32 = {STRING_32} "none"
			-- The value `"none"'.

	auto: STRING_32 = {STRING_32} "auto"
			-- The value `"auto"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<none_value, auto>>
		end

end
