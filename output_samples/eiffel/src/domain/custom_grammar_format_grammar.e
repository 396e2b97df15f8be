note
	description: "The grammar and the notation that it is written in."

class
	CUSTOM_GRAMMAR_FORMAT_GRAMMAR

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	definition: detachable STRING_32
			-- Source text of the grammar.

	syntax: detachable STRING_32
			-- Notation of the grammar: Lark rules or a regular expression. Known values:
			-- {CUSTOM_GRAMMAR_FORMAT_GRAMMAR_SYNTAX}.

feature -- Status report

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := definition /= Void
				and syntax /= Void
		end

feature -- Element change

	set_definition (a_definition: detachable READABLE_STRING_GENERAL)
			-- Set `definition'; Void leaves it out.
		do
			if a_definition /= Void then
				create definition.make_from_string_general (a_definition)
			else
				definition := Void
			end
		ensure
			definition_set: (definition = Void) = (a_definition = Void)
			same_text: attached definition as l_text and then a_definition /= Void implies l_text.same_string_general (a_definition)
		end

	set_syntax (a_syntax: detachable READABLE_STRING_GENERAL)
			-- Set `syntax'; Void leaves it out.
		do
			if a_syntax /= Void then
				create syntax.make_from_string_general (a_syntax)
			else
				syntax := Void
			end
		ensure
			syntax_set: (syntax = Void) = (a_syntax = Void)
			same_text: attached syntax as l_text and then a_syntax /= Void implies l_text.same_string_general (a_syntax)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			definition := a_fields.text ("definition")
			syntax := a_fields.text ("syntax")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("definition", definition, False)
			a_fields.put_text ("syntax", syntax, False)
		end

end
