note
	description: "Node."

class
	NODE

inherit
	API_MODEL

	ONE

	OTHER

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_next: detachable NODE)
			-- Set what is required.
		do
			set_next (a_next)
			is_next_null := a_next = Void
		ensure
			next_set: next = a_next
		end

feature -- Access

	next: detachable NODE
			-- The JSON field `next'.

feature -- Status report

	is_next_null: BOOLEAN
			-- Is `next' null, rather than not set?

feature -- Element change

	set_next (a_next: detachable NODE)
			-- Set `next'; Void leaves it out.
		do
			next := a_next
			is_next_null := False
		ensure
			next_set: next = a_next
		end

	set_next_null
			-- Have null for `next'.
		do
			next := Void
			is_next_null := True
		ensure
			is_next_null: is_next_null
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			is_next_null := a_fields.is_null (once "next")
			next := (create {API_MODEL_CODEC [NODE]}).field (a_fields, once "next")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.need ("next")
			a_fields.put_value ("next", next, is_next_null)
		end

invariant
	next_null: is_next_null implies next = Void

end
