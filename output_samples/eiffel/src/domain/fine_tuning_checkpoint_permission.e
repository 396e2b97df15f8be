note
	description: "The right of one project to use a fine-tuned checkpoint."

class
	FINE_TUNING_CHECKPOINT_PERMISSION

inherit
	API_MODEL
		redefine
			make
		end

create
	make,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			object := {STRING_32} "checkpoint.permission"
		end

feature -- Access

	id: detachable STRING_32
			-- ID of the permission, needed to withdraw it.

	created_at: INTEGER_64
			-- Unix time at which access was granted.

	project_id: detachable STRING_32
			-- Project that holds the right.

	object: detachable STRING_32
			-- Always `checkpoint.permission`.

feature -- Status report

	has_created_at: BOOLEAN
			-- Is `created_at' set?

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := id /= Void
				and has_created_at
				and project_id /= Void
				and object /= Void
		end

feature -- Element change

	set_id (a_id: detachable READABLE_STRING_GENERAL)
			-- Set `id'; Void leaves it out.
		do
			if a_id /= Void then
				create id.make_from_string_general (a_id)
			else
				id := Void
			end
		ensure
			id_set: (id = Void) = (a_id = Void)
			same_text: attached id as l_text and then a_id /= Void implies l_text.same_string_general (a_id)
		end

	set_created_at (a_created_at: INTEGER_64)
			-- Set `created_at'.
		do
			created_at := a_created_at
			has_created_at := True
		ensure
			created_at_set: created_at = a_created_at
			has_created_at: has_created_at
		end

	unset_created_at
			-- Leave `created_at' out.
		do
			created_at := 0
			has_created_at := False
		ensure
			not_has_created_at: not has_created_at
		end

	set_project_id (a_project_id: detachable READABLE_STRING_GENERAL)
			-- Set `project_id'; Void leaves it out.
		do
			if a_project_id /= Void then
				create project_id.make_from_string_general (a_project_id)
			else
				project_id := Void
			end
		ensure
			project_id_set: (project_id = Void) = (a_project_id = Void)
			same_text: attached project_id as l_text and then a_project_id /= Void implies l_text.same_string_general (a_project_id)
		end

	set_object (a_object: detachable READABLE_STRING_GENERAL)
			-- Set `object'; Void leaves it out.
		do
			if a_object /= Void then
				create object.make_from_string_general (a_object)
			else
				object := Void
			end
		ensure
			object_set: (object = Void) = (a_object = Void)
			same_text: attached object as l_text and then a_object /= Void implies l_text.same_string_general (a_object)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			id := a_fields.text ("id")
			created_at := a_fields.integer_64 ("created_at")
			has_created_at := a_fields.is_found
			project_id := a_fields.text ("project_id")
			object := a_fields.text ("object")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("id", id, False)
			a_fields.put_integer ("created_at", created_at, has_created_at, False)
			a_fields.put_text ("project_id", project_id, False)
			a_fields.put_text ("object", object, False)
		end

end
