note
	description: "Allows only input that matches a grammar."

class
	CUSTOM_TOOL_CHAT_COMPLETIONS_CUSTOM_GRAMMAR_FORMAT

inherit
	API_MODEL
		redefine
			make
		end

	CUSTOM_TOOL_CHAT_COMPLETIONS_CUSTOM_FORMAT

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			type := {STRING_32} "grammar"
		end

	make_with (a_grammar: CUSTOM_GRAMMAR_FORMAT_GRAMMAR)
			-- Set what is required.
		do
			make
			grammar := a_grammar
		ensure
			grammar_set: grammar = a_grammar
		end

feature -- Access

	type: STRING_32
			-- Marks the input as bound to a grammar.

	grammar: CUSTOM_GRAMMAR_FORMAT_GRAMMAR
			-- The grammar and the notation that it is written in.

feature -- Element change

	set_grammar (a_grammar: CUSTOM_GRAMMAR_FORMAT_GRAMMAR)
			-- Set `grammar'.
		do
			grammar := a_grammar
			mark_set ("grammar")
		ensure
			grammar_set: grammar = a_grammar
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.required_text (once "type")
			grammar := (create {API_MODEL_CODEC [CUSTOM_GRAMMAR_FORMAT_GRAMMAR]}).required_field (a_fields, once "grammar")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("type", type)
			a_fields.put_required_value ("grammar", grammar)
		end

end
