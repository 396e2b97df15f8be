note
	description: "Drawing."

class
	DRAWING

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	numbered: detachable NUMBERED
			-- The JSON field `numbered'.

	switched: detachable SWITCHED
			-- The JSON field `switched'.

	optional: detachable BY_DEFAULT
			-- The JSON field `optional'.

	undeclared: detachable DRAWING_UNDECLARED
			-- The JSON field `undeclared'.

	named: detachable NAMED
			-- The JSON field `named'.

	bare: detachable BARE
			-- The JSON field `bare'.

	nested: detachable NESTED
			-- The JSON field `nested'.

	lent: detachable LENT
			-- The JSON field `lent'.

	again: detachable LENT_AGAIN
			-- The JSON field `again'.

	alone: detachable STAMP
			-- The JSON field `alone'.

feature -- Element change

	set_numbered (a_numbered: detachable NUMBERED)
			-- Set `numbered'; Void leaves it out.
		do
			numbered := a_numbered
		ensure
			numbered_set: numbered = a_numbered
		end

	set_switched (a_switched: detachable SWITCHED)
			-- Set `switched'; Void leaves it out.
		do
			switched := a_switched
		ensure
			switched_set: switched = a_switched
		end

	set_optional (a_optional: detachable BY_DEFAULT)
			-- Set `optional'; Void leaves it out.
		do
			optional := a_optional
		ensure
			optional_set: optional = a_optional
		end

	set_undeclared (a_undeclared: detachable DRAWING_UNDECLARED)
			-- Set `undeclared'; Void leaves it out.
		do
			undeclared := a_undeclared
		ensure
			undeclared_set: undeclared = a_undeclared
		end

	set_named (a_named: detachable NAMED)
			-- Set `named'; Void leaves it out.
		do
			named := a_named
		ensure
			named_set: named = a_named
		end

	set_bare (a_bare: detachable BARE)
			-- Set `bare'; Void leaves it out.
		do
			bare := a_bare
		ensure
			bare_set: bare = a_bare
		end

	set_nested (a_nested: detachable NESTED)
			-- Set `nested'; Void leaves it out.
		do
			nested := a_nested
		ensure
			nested_set: nested = a_nested
		end

	set_lent (a_lent: detachable LENT)
			-- Set `lent'; Void leaves it out.
		do
			lent := a_lent
		ensure
			lent_set: lent = a_lent
		end

	set_again (a_again: detachable LENT_AGAIN)
			-- Set `again'; Void leaves it out.
		do
			again := a_again
		ensure
			again_set: again = a_again
		end

	set_alone (a_alone: detachable STAMP)
			-- Set `alone'; Void leaves it out.
		do
			alone := a_alone
		ensure
			alone_set: alone = a_alone
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			numbered := numbered_codec.field (a_fields, "numbered")
			switched := switched_codec.field (a_fields, "switched")
			optional := optional_codec.field (a_fields, "optional")
			undeclared := undeclared_codec.field (a_fields, "undeclared")
			named := named_codec.field (a_fields, "named")
			bare := bare_codec.field (a_fields, "bare")
			nested := nested_codec.field (a_fields, "nested")
			lent := lent_codec.field (a_fields, "lent")
			again := again_codec.field (a_fields, "again")
			alone := alone_codec.field (a_fields, "alone")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			numbered_codec.put (a_fields, "numbered", numbered, False)
			switched_codec.put (a_fields, "switched", switched, False)
			optional_codec.put (a_fields, "optional", optional, False)
			undeclared_codec.put (a_fields, "undeclared", undeclared, False)
			named_codec.put (a_fields, "named", named, False)
			bare_codec.put (a_fields, "bare", bare, False)
			nested_codec.put (a_fields, "nested", nested, False)
			lent_codec.put (a_fields, "lent", lent, False)
			again_codec.put (a_fields, "again", again, False)
			alone_codec.put (a_fields, "alone", alone, False)
		end

feature {NONE} -- Implementation

	numbered_codec: NUMBERED_CODEC
			-- What reads and writes it.
		once
			create Result
		end

	switched_codec: SWITCHED_CODEC
			-- What reads and writes it.
		once
			create Result
		end

	optional_codec: BY_DEFAULT_CODEC
			-- What reads and writes it.
		once
			create Result
		end

	undeclared_codec: DRAWING_UNDECLARED_CODEC
			-- What reads and writes it.
		once
			create Result
		end

	named_codec: NAMED_CODEC
			-- What reads and writes it.
		once
			create Result
		end

	bare_codec: BARE_CODEC
			-- What reads and writes it.
		once
			create Result
		end

	nested_codec: NESTED_CODEC
			-- What reads and writes it.
		once
			create Result
		end

	lent_codec: LENT_CODEC
			-- What reads and writes it.
		once
			create Result
		end

	again_codec: LENT_AGAIN_CODEC
			-- What reads and writes it.
		once
			create Result
		end

	alone_codec: API_MODEL_CODEC [STAMP]
			-- What reads and writes it.
		once
			create Result
		end

end
