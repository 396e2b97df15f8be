note
	description: "Settings for reinforcement fine-tuning."

class
	FINE_TUNE_REINFORCEMENT_HYPERPARAMETERS

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	batch_size: detachable FINE_TUNE_REINFORCEMENT_HYPERPARAMETERS_BATCH_SIZE
			-- Prompts worked on between two weight updates.

	learning_rate_multiplier: detachable FINE_TUNE_REINFORCEMENT_LEARNING_RATE_MULTIPLIER
			-- Factor on the usual learning rate; lower it if training is unstable.

	n_epochs: detachable FINE_TUNE_REINFORCEMENT_HYPERPARAMETERS_N_EPOCHS
			-- How many times training goes through all prompts.

	reasoning_effort: detachable STRING_32
			-- How long the model thinks before it answers during training. Known values:
			-- {FINE_TUNE_REINFORCEMENT_REASONING_EFFORT}.

	compute_multiplier: detachable FINE_TUNE_REINFORCEMENT_COMPUTE_MULTIPLIER
			-- Factor on the computing effort for trying out alternative answers. Must be above 0.00001 and at
			-- most 10.

	eval_interval: detachable FINE_TUNE_REINFORCEMENT_EVAL_INTERVAL
			-- Training steps from one evaluation to the next.

	eval_samples: detachable FINE_TUNE_REINFORCEMENT_EVAL_SAMPLES
			-- How many samples to draw for evaluation at each training step.

feature -- Element change

	set_batch_size (a_batch_size: detachable FINE_TUNE_REINFORCEMENT_HYPERPARAMETERS_BATCH_SIZE)
			-- Set `batch_size'; Void leaves it out.
		do
			batch_size := a_batch_size
		ensure
			batch_size_set: batch_size = a_batch_size
		end

	set_batch_size_string (a_text: READABLE_STRING_GENERAL)
			-- Set `batch_size' to `a_text'.
		do
			set_batch_size (create {FINE_TUNE_REINFORCEMENT_HYPERPARAMETERS_BATCH_SIZE_STRING}.make (a_text))
		end

	set_learning_rate_multiplier (a_learning_rate_multiplier: detachable FINE_TUNE_REINFORCEMENT_LEARNING_RATE_MULTIPLIER)
			-- Set `learning_rate_multiplier'; Void leaves it out.
		do
			learning_rate_multiplier := a_learning_rate_multiplier
		ensure
			learning_rate_multiplier_set: learning_rate_multiplier = a_learning_rate_multiplier
		end

	set_learning_rate_multiplier_string (a_text: READABLE_STRING_GENERAL)
			-- Set `learning_rate_multiplier' to `a_text'.
		do
			set_learning_rate_multiplier (create {FINE_TUNE_REINFORCEMENT_LEARNING_RATE_MULTIPLIER_STRING}.make (a_text))
		end

	set_n_epochs (a_n_epochs: detachable FINE_TUNE_REINFORCEMENT_HYPERPARAMETERS_N_EPOCHS)
			-- Set `n_epochs'; Void leaves it out.
		do
			n_epochs := a_n_epochs
		ensure
			n_epochs_set: n_epochs = a_n_epochs
		end

	set_n_epochs_string (a_text: READABLE_STRING_GENERAL)
			-- Set `n_epochs' to `a_text'.
		do
			set_n_epochs (create {FINE_TUNE_REINFORCEMENT_HYPERPARAMETERS_N_EPOCHS_STRING}.make (a_text))
		end

	set_reasoning_effort (a_reasoning_effort: detachable READABLE_STRING_GENERAL)
			-- Set `reasoning_effort'; Void leaves it out.
		do
			reasoning_effort := text_copy (a_reasoning_effort)
		ensure
			reasoning_effort_set: is_text_copy (reasoning_effort, a_reasoning_effort)
		end

	set_compute_multiplier (a_compute_multiplier: detachable FINE_TUNE_REINFORCEMENT_COMPUTE_MULTIPLIER)
			-- Set `compute_multiplier'; Void leaves it out.
		do
			compute_multiplier := a_compute_multiplier
		ensure
			compute_multiplier_set: compute_multiplier = a_compute_multiplier
		end

	set_compute_multiplier_string (a_text: READABLE_STRING_GENERAL)
			-- Set `compute_multiplier' to `a_text'.
		do
			set_compute_multiplier (create {FINE_TUNE_REINFORCEMENT_COMPUTE_MULTIPLIER_STRING}.make (a_text))
		end

	set_eval_interval (a_eval_interval: detachable FINE_TUNE_REINFORCEMENT_EVAL_INTERVAL)
			-- Set `eval_interval'; Void leaves it out.
		do
			eval_interval := a_eval_interval
		ensure
			eval_interval_set: eval_interval = a_eval_interval
		end

	set_eval_interval_string (a_text: READABLE_STRING_GENERAL)
			-- Set `eval_interval' to `a_text'.
		do
			set_eval_interval (create {FINE_TUNE_REINFORCEMENT_EVAL_INTERVAL_STRING}.make (a_text))
		end

	set_eval_samples (a_eval_samples: detachable FINE_TUNE_REINFORCEMENT_EVAL_SAMPLES)
			-- Set `eval_samples'; Void leaves it out.
		do
			eval_samples := a_eval_samples
		ensure
			eval_samples_set: eval_samples = a_eval_samples
		end

	set_eval_samples_string (a_text: READABLE_STRING_GENERAL)
			-- Set `eval_samples' to `a_text'.
		do
			set_eval_samples (create {FINE_TUNE_REINFORCEMENT_EVAL_SAMPLES_STRING}.make (a_text))
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			batch_size := (create {FINE_TUNE_REINFORCEMENT_HYPERPARAMETERS_BATCH_SIZE_CODEC}).field (a_fields, once "batch_size")
			learning_rate_multiplier := (create {FINE_TUNE_REINFORCEMENT_LEARNING_RATE_MULTIPLIER_CODEC}).field (a_fields, once "learning_rate_multiplier")
			n_epochs := (create {FINE_TUNE_REINFORCEMENT_HYPERPARAMETERS_N_EPOCHS_CODEC}).field (a_fields, once "n_epochs")
			reasoning_effort := a_fields.text (once "reasoning_effort")
			compute_multiplier := (create {FINE_TUNE_REINFORCEMENT_COMPUTE_MULTIPLIER_CODEC}).field (a_fields, once "compute_multiplier")
			eval_interval := (create {FINE_TUNE_REINFORCEMENT_EVAL_INTERVAL_CODEC}).field (a_fields, once "eval_interval")
			eval_samples := (create {FINE_TUNE_REINFORCEMENT_EVAL_SAMPLES_CODEC}).field (a_fields, once "eval_samples")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_value ("batch_size", batch_size, False)
			a_fields.put_value ("learning_rate_multiplier", learning_rate_multiplier, False)
			a_fields.put_value ("n_epochs", n_epochs, False)
			a_fields.put_text ("reasoning_effort", reasoning_effort, False)
			a_fields.put_value ("compute_multiplier", compute_multiplier, False)
			a_fields.put_value ("eval_interval", eval_interval, False)
			a_fields.put_value ("eval_samples", eval_samples, False)
		end

end
