note
	description: "A usable snapshot of the model, saved part-way through a fine-tuning job."

class
	FINE_TUNING_JOB_CHECKPOINT

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	id: STRING_32
			-- ID of the snapshot, suited to paging.

	created_at: INTEGER_64
			-- Unix time at which the snapshot was saved.

	fine_tuned_model_checkpoint: STRING_32
			-- Model name under which the snapshot can be called.

	step_number: INTEGER_64
			-- Training step after which it was saved.

	metrics: FINE_TUNING_JOB_CHECKPOINT_METRICS
			-- Loss and accuracy measured at that step.

	fine_tuning_job_id: STRING_32
			-- Job that produced the snapshot.

	object: STRING_32
			-- Always `fine_tuning.job.checkpoint`.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			id := a_fields.required_text (once "id")
			created_at := a_fields.required_integer_64 (once "created_at")
			fine_tuned_model_checkpoint := a_fields.required_text (once "fine_tuned_model_checkpoint")
			step_number := a_fields.required_integer_64 (once "step_number")
			metrics := (create {API_MODEL_CODEC [FINE_TUNING_JOB_CHECKPOINT_METRICS]}).required_field (a_fields, once "metrics")
			fine_tuning_job_id := a_fields.required_text (once "fine_tuning_job_id")
			object := a_fields.required_text (once "object")
		end

end
