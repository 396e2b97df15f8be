note
	description: "Notation of the grammar: Lark rules or a regular expression."

class
	CUSTOM_GRAMMAR_FORMAT_GRAMMAR_SYNTAX

feature -- Access

	lark: STRING_32 = {STRING_32} "lark"

	regex: STRING_32 = {STRING_32} "regex"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "lark")
				or else a_value.same_string ({STRING_32} "regex")
		end

end
