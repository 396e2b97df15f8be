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

	told: detachable TOLD
			-- The JSON field `told'.

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

	set_told (a_told: detachable TOLD)
			-- Set `told'; Void leaves it out.
		do
			told := a_told
		ensure
			told_set: told = a_told
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			numbered := (create {NUMBERED_CODEC}).field (a_fields, once "numbered")
			switched := (create {SWITCHED_CODEC}).field (a_fields, once "switched")
			optional := (create {BY_DEFAULT_CODEC}).field (a_fields, once "optional")
			undeclared := (create {DRAWING_UNDECLARED_CODEC}).field (a_fields, once "undeclared")
			named := (create {NAMED_CODEC}).field (a_fields, once "named")
			bare := (create {BARE_CODEC}).field (a_fields, once "bare")
			nested := (create {NESTED_CODEC}).field (a_fields, once "nested")
			lent := (create {LENT_CODEC}).field (a_fields, once "lent")
			again := (create {LENT_AGAIN_CODEC}).field (a_fields, once "again")
			alone := (create {API_MODEL_CODEC [STAMP]}).field (a_fields, once "alone")
			told := (create {TOLD_CODEC}).field (a_fields, once "told")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_value ("numbered", numbered, False)
			a_fields.put_value ("switched", switched, False)
			a_fields.put_value ("optional", optional, False)
			a_fields.put_value ("undeclared", undeclared, False)
			a_fields.put_value ("named", named, False)
			a_fields.put_value ("bare", bare, False)
			a_fields.put_value ("nested", nested, False)
			a_fields.put_value ("lent", lent, False)
			a_fields.put_value ("again", again, False)
			a_fields.put_value ("alone", alone, False)
			a_fields.put_value ("told", told, False)
		end

end
