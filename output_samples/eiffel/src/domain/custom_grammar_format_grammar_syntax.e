note
	description: "Notation of the grammar: Lark rules or a regular expression."

class
	CUSTOM_GRAMMAR_FORMAT_GRAMMAR_SYNTAX

inherit
	API_TEXT_VALUES

feature -- Access

	lark: STRING_32 = {STRING_32} "lark"
			-- The value `"lark"'.

	regex: STRING_32 = {STRING_32} "regex"
			-- The value `"regex"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<lark, regex>>
		end

end
