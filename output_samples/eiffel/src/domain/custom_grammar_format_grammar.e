note
	description: "The grammar and the notation that it is written in."

class
	CUSTOM_GRAMMAR_FORMAT_GRAMMAR

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_definition: READABLE_STRING_GENERAL; a_syntax: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			create definition.make_from_string_general (a_definition)
			create syntax.make_from_string_general (a_syntax)
		ensure
			definition_set: is_text_copy (definition, a_definition)
			syntax_set: is_text_copy (syntax, a_syntax)
		end

feature -- Access

	definition: STRING_32
			-- Source text of the grammar.

	syntax: STRING_32
			-- Notation of the grammar: Lark rules or a regular expression. Known values:
			-- {CUSTOM_GRAMMAR_FORMAT_GRAMMAR_SYNTAX}.

feature -- Element change

	set_definition (a_definition: READABLE_STRING_GENERAL)
			-- Set `definition'.
		do
			create definition.make_from_string_general (a_definition)
			mark_set ("definition")
		ensure
			definition_set: is_text_copy (definition, a_definition)
		end

	set_syntax (a_syntax: READABLE_STRING_GENERAL)
			-- Set `syntax'.
		do
			create syntax.make_from_string_general (a_syntax)
			mark_set ("syntax")
		ensure
			syntax_set: is_text_copy (syntax, a_syntax)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			definition := a_fields.required_text (once "definition")
			syntax := a_fields.required_text (once "syntax")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("definition", definition)
			a_fields.put_required_text ("syntax", syntax)
		end

end
