note
	description: "Author of the message, sent with the first chunk."

class
	CHAT_COMPLETION_STREAM_RESPONSE_DELTA_ROLE

inherit
	API_TEXT_VALUES

feature -- Access

	developer: STRING_32 = {STRING_32} "developer"
			-- The value `"developer"'.

	system: STRING_32 = {STRING_32} "system"
			-- The value `"system"'.

	user: STRING_32 = {STRING_32} "user"
			-- The value `"user"'.

	assistant: STRING_32 = {STRING_32} "assistant"
			-- The value `"assistant"'.

	tool: STRING_32 = {STRING_32} "tool"
			-- The value `"tool"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<developer, system, user, assistant, tool>>
		end

end
