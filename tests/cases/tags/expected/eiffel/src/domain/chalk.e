note
	description: "Chalk."

class
	CHALK

inherit
	API_MODEL
		redefine
			make
		end

	BY_DEFAULT

	DRAWING_UNDECLARED

	DRAW_SHAPE_409_RESPONSE

create
	make,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			kind := {STRING_32} "chalk"
		end

feature -- Access

	kind: STRING_32
			-- The JSON field `kind'.

	dust: BOOLEAN
			-- The JSON field `dust'.

feature -- Status report

	has_dust: BOOLEAN
			-- Is `dust' set?

feature -- Element change

	set_dust (a_dust: BOOLEAN)
			-- Set `dust'.
		do
			dust := a_dust
			has_dust := True
		ensure
			dust_set: dust = a_dust
			has_dust: has_dust
		end

	unset_dust
			-- Leave `dust' out.
		do
			dust := False
			has_dust := False
		ensure
			not_has_dust: not has_dust
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			kind := a_fields.required_text (once "kind")
			dust := a_fields.boolean (once "dust")
			has_dust := a_fields.is_boolean (once "dust")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("kind", kind)
			a_fields.put_boolean ("dust", dust, has_dust, False)
		end

end
