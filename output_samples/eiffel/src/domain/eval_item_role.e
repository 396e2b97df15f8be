note
	description: "Who speaks. Use `assistant` for earlier model output."

class
	EVAL_ITEM_ROLE

inherit
	API_TEXT_VALUES

feature -- Access

	user: STRING_32 = {STRING_32} "user"
			-- The value `"user"'.

	assistant: STRING_32 = {STRING_32} "assistant"
			-- The value `"assistant"'.

	system: STRING_32 = {STRING_32} "system"
			-- The value `"system"'.

	developer: STRING_32 = {STRING_32} "developer"
			-- The value `"developer"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<user, assistant, system, developer>>
		end

end
