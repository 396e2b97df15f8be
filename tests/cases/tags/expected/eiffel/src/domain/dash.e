note
	description: "Dash."

class
	DASH

inherit
	API_MODEL
		redefine
			make
		end

	BARE

create
	make,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			mark := {STRING_32} "dash"
		end

feature -- Access

	long: BOOLEAN
			-- The JSON field `long'.

	mark: STRING_32
			-- The JSON field `mark'.

feature -- Status report

	has_long: BOOLEAN
			-- Is `long' set?

feature -- Element change

	set_long (a_long: BOOLEAN)
			-- Set `long'.
		do
			long := a_long
			has_long := True
		ensure
			long_set: long = a_long
			has_long: has_long
		end

	unset_long
			-- Leave `long' out.
		do
			long := False
			has_long := False
		ensure
			not_has_long: not has_long
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			long := a_fields.boolean (once "long")
			has_long := a_fields.is_boolean (once "long")
			mark := a_fields.required_text (once "mark")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_boolean ("long", long, has_long, False)
			a_fields.put_required_text ("mark", mark)
		end

end
